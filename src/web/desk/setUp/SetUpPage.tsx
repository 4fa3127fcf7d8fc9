import { getRouteApi } from '@tanstack/react-router';
import { SetUp } from './SetUp.tsx';

const route = getRouteApi('/setup');

export function SetUpPage() {
  return <SetUp code={route.useSearch().code ?? ''} />;
}
