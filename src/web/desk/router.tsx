// The addresses of the desk. What a page needs is asked for as soon as its address is known, beside its code.
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { bellOf, type Rung } from './bell/bell.ts';
import { type Ringing, recognisedBy } from './call/calls.ts';
import { causeOf, causesIn, type SeenCauses } from './causes/causes.ts';
import { Problem } from './client.ts';
import { concernOf } from './concern/concern.ts';
import { asked, concernsIn, narrowedBy } from './concerns/concerns.ts';
import { type Asked, involvementIn, isPeriod } from './involvement/involvement.ts';
import { mailIn, type Seen as SeenMail } from './mail/mail.ts';
import { customerOf } from './people/customer.ts';
import { profileOf } from './people/profile.ts';
import { colleagues, teams } from './people/staff.ts';
import { SignIn } from './session/SignIn.tsx';
import { me } from './session/session.ts';
import { Shell } from './shell/Shell.tsx';
import { ClosedConcern, NotFound, NotFoundAlone, Trouble } from './shell/Trouble.tsx';
import { type Seen, signalsIn } from './signals/signals.ts';
import { waitingSlips } from './slips/slips.ts';
import { Today } from './today/Today.tsx';
import { today, type Whose } from './today/today.ts';

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Outlet, notFoundComponent: NotFoundAlone });
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.client.ensureQueryData(me);
    } catch (reason) {
      if (reason instanceof Problem && reason.status === 401) throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw reason;
    }
  },
});

const todayRoute = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: Today,
  validateSearch: ({ whose }: Record<string, unknown>): { whose?: Whose } => (whose === 'ours' ? { whose } : {}),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.client.ensureQueryData(today(deps.whose ?? 'mine')),
});

/** The address that a one-time sign-in leads to. */
const todayByName = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  beforeLoad: () => {
    throw redirect({ to: '/', replace: true });
  },
});

const concernsRoute = createRoute({
  getParentRoute: () => desk,
  path: '/concerns',
  component: lazyRouteComponent(() => import('./concerns/Concerns.tsx'), 'Concerns'),
  validateSearch: narrowedBy,
  loaderDeps: ({ search }) => search,
  // Not awaited: the list keeps what it shows until the next rows are here.
  loader: ({ context, deps }) => void context.client.prefetchInfiniteQuery(concernsIn(asked(deps))),
});

const concernRoute = createRoute({
  getParentRoute: () => desk,
  path: '/concerns/$id',
  component: lazyRouteComponent(() => import('./concern/ConcernRoom.tsx'), 'ConcernRoom'),
  loader: async ({ context, params }) => {
    const view = await context.client.ensureQueryData(concernOf(params.id));
    void context.client.prefetchQuery(profileOf(view.customer.id));
  },
  errorComponent: ClosedConcern,
});

const tellRoute = createRoute({
  getParentRoute: () => desk,
  path: '/tell',
  component: lazyRouteComponent(() => import('./tell/Tell.tsx'), 'Tell'),
  validateSearch: ({ customer, name }: Record<string, unknown>): { customer?: string; name?: string } =>
    ({ ...(text(customer) && { customer: text(customer) }), ...(text(name) && { name: text(name) }) }) as { customer?: string; name?: string },
});

const signalsRoute = createRoute({
  getParentRoute: () => desk,
  path: '/signals',
  component: lazyRouteComponent(() => import('./signals/Signals.tsx'), 'Signals'),
  validateSearch: ({ id, resting }: Record<string, unknown>): Seen => ({ ...(text(id) && { id: text(id) }), ...(resting === true && { resting }) }) as Seen,
  loader: ({ context }) => void context.client.prefetchInfiniteQuery(signalsIn(false)),
});

const saidAndDoneRoute = createRoute({
  getParentRoute: () => desk,
  path: '/you-said-we-did',
  component: lazyRouteComponent(() => import('./changes/SaidAndDonePage.tsx'), 'SaidAndDonePage'),
});

const causesRoute = createRoute({
  getParentRoute: () => desk,
  path: '/causes',
  component: lazyRouteComponent(() => import('./causes/Causes.tsx'), 'Causes'),
  validateSearch: ({ aside, raise, concern, signal }: Record<string, unknown>): SeenCauses =>
    ({
      ...(aside === true && { aside }),
      ...(raise === true && { raise }),
      ...(text(concern) && { concern: text(concern) }),
      ...(text(signal) && { signal: text(signal) }),
    }) as SeenCauses,
  loader: ({ context }) => void context.client.prefetchInfiniteQuery(causesIn(false)),
});

const causeRoute = createRoute({
  getParentRoute: () => desk,
  path: '/causes/$id',
  component: lazyRouteComponent(() => import('./causes/CausePage.tsx'), 'CausePage'),
  loader: ({ context, params }) => void context.client.prefetchQuery(causeOf(params.id)),
});

const involvementRoute = createRoute({
  getParentRoute: () => desk,
  path: '/involvement',
  component: lazyRouteComponent(() => import('./involvement/InvolvementPage.tsx'), 'InvolvementPage'),
  validateSearch: ({ months, kind }: Record<string, unknown>): Asked => ({ ...(isPeriod(months) && { months }), ...(text(kind) && { kind: text(kind) }) }) as Asked,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.client.ensureQueryData(involvementIn(deps)),
});

const bellRoute = createRoute({
  getParentRoute: () => desk,
  path: '/bell',
  component: lazyRouteComponent(() => import('./bell/Bell.tsx'), 'Bell'),
  validateSearch: ({ id, whose }: Record<string, unknown>): Rung => ({ ...(text(id) && { id: text(id) }), ...(whose === 'team' && { whose }) }) as Rung,
  loaderDeps: ({ search }) => ({ whose: search.whose }),
  loader: ({ context, deps }) => context.client.ensureQueryData(bellOf(deps.whose ?? 'mine')),
});

const mailRoute = createRoute({
  getParentRoute: () => desk,
  path: '/mail',
  component: lazyRouteComponent(() => import('./mail/MailPage.tsx'), 'MailPage'),
  validateSearch: ({ id, aside }: Record<string, unknown>): SeenMail => ({ ...(text(id) && { id: text(id) }), ...(aside === true && { aside }) }) as SeenMail,
  loaderDeps: ({ search }) => ({ aside: search.aside }),
  loader: ({ context, deps }) => void context.client.prefetchInfiniteQuery(mailIn(deps.aside === true)),
});

const complimentsRoute = createRoute({
  getParentRoute: () => desk,
  path: '/compliments',
  component: lazyRouteComponent(() => import('./compliments/Compliments.tsx'), 'Compliments'),
});

const callRoute = createRoute({
  getParentRoute: () => desk,
  path: '/call',
  component: lazyRouteComponent(() => import('./call/CallPage.tsx'), 'CallPage'),
  // A number without quotes arrives as one, and a plus in an address as a space.
  validateSearch: ({ from, call }: Record<string, unknown>): Ringing => ({ from: String(from ?? '').replace(/^ (?=\d)/, '+'), ...(text(call) && { call: text(call) }) }) as Ringing,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.client.ensureQueryData(recognisedBy(deps.from ?? '')),
});

const slipsRoute = createRoute({
  getParentRoute: () => desk,
  path: '/slips',
  component: lazyRouteComponent(() => import('./slips/Slips.tsx'), 'Slips'),
  loader: ({ context }) => context.client.ensureQueryData(waitingSlips),
});

const paperRoute = createRoute({
  getParentRoute: () => desk,
  path: '/paper/$concern/$letter',
  component: lazyRouteComponent(() => import('./paper/PrintedLetter.tsx'), 'PrintedLetter'),
});

const customersRoute = createRoute({
  getParentRoute: () => desk,
  path: '/customers',
  component: lazyRouteComponent(() => import('./people/Customers.tsx'), 'Customers'),
  validateSearch: ({ search }: Record<string, unknown>): { search?: string } => (search === undefined || search === '' ? {} : { search: String(search) }),
});

const mayBeSameRoute = createRoute({
  getParentRoute: () => desk,
  path: '/customers/twice',
  component: lazyRouteComponent(() => import('./people/MayBeSame.tsx'), 'MayBeSame'),
});

const customerRoute = createRoute({
  getParentRoute: () => desk,
  path: '/customers/$id',
  component: lazyRouteComponent(() => import('./people/CustomerPage.tsx'), 'CustomerPage'),
  loader: ({ context, params }) => context.client.ensureQueryData(customerOf(params.id)),
});

const teamRoute = createRoute({
  getParentRoute: () => desk,
  path: '/team',
  component: lazyRouteComponent(() => import('./people/Team.tsx'), 'Team'),
  loader: ({ context }) => Promise.all([context.client.ensureQueryData(colleagues), context.client.ensureQueryData(teams)]),
});

// The parts come with their code, so that the desk begins without them.
const settingsData = async (client: QueryClient, part?: string): Promise<void> => (await import('./settings/parts.ts')).loadPart(client, part);
const Settings = lazyRouteComponent(() => import('./settings/Settings.tsx'), 'Settings');
const settingsRoute = createRoute({ getParentRoute: () => desk, path: '/settings', component: Settings, loader: ({ context }) => settingsData(context.client) });
const settingsPartRoute = createRoute({
  getParentRoute: () => desk,
  path: '/settings/$part',
  component: Settings,
  loader: ({ context, params }) => settingsData(context.client, params.part),
});

/** Whatever is not among them, with the places still beside it. */
const elsewhereRoute = createRoute({ getParentRoute: () => desk, path: '$', component: NotFound });

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next, after }: Record<string, unknown>): { next?: string; after?: 'sign-out' | 'end' } => ({
    ...(typeof next === 'string' && { next }),
    ...((after === 'sign-out' || after === 'end') && { after }),
  }),
  component: function SignInPage() {
    const { next, after } = signInRoute.useSearch();
    return <SignIn next={withinDesk(next)} after={after ?? (next !== undefined && next !== '/' ? 'end' : undefined)} />;
  },
});

const welcomeRoute = createRoute({
  getParentRoute: () => root,
  path: '/welcome/$organisation/$token',
  component: lazyRouteComponent(() => import('./session/Welcome.tsx'), 'Welcome'),
});

const setUpRoute = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: ({ code }: Record<string, unknown>): { code?: string } => (code === undefined ? {} : { code: String(code) }),
  component: lazyRouteComponent(() => import('./setUp/SetUpPage.tsx'), 'SetUpPage'),
});

/** Only an address of the desk itself, so that a link can't lead elsewhere after signing in. */
const withinDesk = (next: string | undefined): string =>
  next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? `/desk${next.replace(/^\/desk/, '')}` : '/desk/';

const routes = root.addChildren([
  desk.addChildren([
    todayRoute,
    todayByName,
    concernsRoute,
    concernRoute,
    tellRoute,
    bellRoute,
    signalsRoute,
    causesRoute,
    saidAndDoneRoute,
    causeRoute,
    involvementRoute,
    mailRoute,
    complimentsRoute,
    callRoute,
    slipsRoute,
    paperRoute,
    customersRoute,
    mayBeSameRoute,
    customerRoute,
    teamRoute,
    settingsRoute,
    settingsPartRoute,
    elsewhereRoute,
  ]),
  signInRoute,
  welcomeRoute,
  setUpRoute,
]);

export const routerFor = (client: QueryClient) =>
  createRouter({
    routeTree: routes,
    basepath: '/desk',
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: Trouble,
    defaultNotFoundComponent: NotFound,
    defaultPendingMs: 300,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerFor>;
  }
}
