import { getRouteApi } from '@tanstack/react-router';
import { SetUp } from './SetUp.tsx';

const route = getRouteApi('/set-up');

export function SetUpPage() {
  return <SetUp code={route.useSearch().code ?? ''} />;
}
