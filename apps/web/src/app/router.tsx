import { Loader, Center } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../api/session.js';
import { leaveFocus } from '../ui/page-focus.js';
import { accountsSearch } from '../pages/akun/accounts-search.js';
import { accessSearch } from '../pages/catatan-akses/access-search.js';
import { mailsSearch } from '../pages/email-bermasalah/mails-search.js';
import { inboxSearch } from '../pages/kotak-masuk/inbox-search.js';
import { mandatesSearch } from '../pages/mandat/mandates-search.js';
import { boardSearch } from '../pages/dasbor/board-search.js';
import { requestsSearch } from '../pages/permintaan-data/requests-query.js';
import { takeLink } from '../pages/pemohon/link.js';
import { given } from '../lists/search-values.js';
import { casesSearch } from '../lists/cases-search.js';
import { letterSearch } from '../lists/letter-search.js';
import { Crash, CrashAlone } from './crash.js';
import { homeOf } from './navigation.js';
import { NotFound } from './not-found.js';

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  errorComponent: CrashAlone,
});

/** Whoever is not signed in is asked to, and comes back to where they wanted to go. */
const office = createRoute({
  getParentRoute: () => root,
  id: 'kantor',
  component: lazyRouteComponent(() => import('./shell.js'), 'Shell'),
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData({ ...sessionQuery, revalidateIfStale: true });
    if (!session) throw redirect({ to: '/masuk', search: { tujuan: location.href } });
    return { session };
  },
});

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/masuk',
    validateSearch: ({ tujuan }: Record<string, unknown>) => ({
      tujuan: typeof tujuan === 'string' ? tujuan : '/',
    }),
    component: lazyRouteComponent(() => import('../pages/masuk/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/pemohon',
    // The token goes out of the address, and so out of the browser's history, before anything is shown.
    beforeLoad: ({ location }) => {
      if (takeLink(location.hash)) throw redirect({ to: '/pemohon', hash: '', replace: true });
    },
    component: lazyRouteComponent(() => import('../pages/pemohon/applicant-page.js'), 'ApplicantPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aksesibilitas',
    component: lazyRouteComponent(
      () => import('../pages/aksesibilitas/accessibility-page.js'),
      'AccessibilityPage',
    ),
  }),
  office.addChildren([
    createRoute({
      getParentRoute: () => office,
      path: '/',
      beforeLoad: ({ context }) => {
        throw redirect({ to: homeOf(context.session) });
      },
    }),
    createRoute({ getParentRoute: () => office, path: '$', component: NotFound }),
    createRoute({
      getParentRoute: () => office,
      path: '/kotak-masuk',
      validateSearch: inboxSearch,
      component: lazyRouteComponent(() => import('../pages/kotak-masuk/inbox-page.js'), 'InboxPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/berkas',
      validateSearch: casesSearch,
      component: lazyRouteComponent(() => import('../pages/daftar-berkas/cases-page.js'), 'CasesPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/berkas/$caseId',
      component: lazyRouteComponent(() => import('../pages/berkas/case-page.js'), 'CasePage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/berkas/$caseId/lembar-disposisi',
      component: lazyRouteComponent(
        () => import('../pages/berkas/sheet/disposition-sheet-page.js'),
        'DispositionSheetPage',
      ),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/surat-baru',
      validateSearch: letterSearch,
      component: lazyRouteComponent(() => import('../pages/surat-baru/new-letter-page.js'), 'NewLetterPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/email-gagal',
      validateSearch: mailsSearch,
      component: lazyRouteComponent(() => import('../pages/email-bermasalah/mails-page.js'), 'MailsPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/akun',
      validateSearch: accountsSearch,
      component: lazyRouteComponent(() => import('../pages/akun/accounts-page.js'), 'AccountsPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/dasbor',
      validateSearch: boardSearch,
      component: lazyRouteComponent(() => import('../pages/dasbor/board-page.js'), 'BoardPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/bantuan',
      component: lazyRouteComponent(() => import('../pages/bantuan/help-page.js'), 'HelpPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/pengaturan',
      component: lazyRouteComponent(() => import('../pages/pengaturan/settings-page.js'), 'SettingsPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/mandat',
      validateSearch: mandatesSearch,
      component: lazyRouteComponent(() => import('../pages/mandat/mandates-page.js'), 'MandatesPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/audit',
      component: lazyRouteComponent(() => import('../pages/audit/audit-page.js'), 'AuditPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/catatan-akses',
      validateSearch: accessSearch,
      component: lazyRouteComponent(() => import('../pages/catatan-akses/access-page.js'), 'AccessPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/permintaan-data',
      validateSearch: requestsSearch,
      component: lazyRouteComponent(
        () => import('../pages/permintaan-data/requests-page.js'),
        'RequestsPage',
      ),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/permintaan-data/$requestId',
      component: lazyRouteComponent(() => import('../pages/permintaan-data/request-page.js'), 'RequestPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/insiden-data',
      component: lazyRouteComponent(() => import('../pages/insiden-data/breaches-page.js'), 'BreachesPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/insiden-data/$breachId',
      component: lazyRouteComponent(() => import('../pages/insiden-data/breach-page.js'), 'BreachPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/hak-subjek-data',
      validateSearch: ({ permintaan }: Record<string, unknown>) =>
        given({ permintaan: typeof permintaan === 'string' ? permintaan : undefined }),
      component: lazyRouteComponent(() => import('../pages/hak-subjek-data/rights-page.js'), 'RightsPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/rekam-pemrosesan',
      component: lazyRouteComponent(
        () => import('../pages/rekam-pemrosesan/register-page.js'),
        'RegisterPage',
      ),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/unit',
      component: lazyRouteComponent(() => import('../pages/unit/units-page.js'), 'UnitsPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/jam-kerja',
      component: lazyRouteComponent(() => import('../pages/jam-kerja/hours-page.js'), 'HoursPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/pegawai',
      component: lazyRouteComponent(() => import('../pages/pegawai/staff-page.js'), 'StaffPage'),
    }),
  ]),
];

/** Every page by its address. */
export function createAppRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree: root.addChildren(routes),
    context: { queries },
    defaultPreload: 'intent',
    defaultPendingComponent: () => (
      <Center mih={200}>
        <Loader aria-label="Memuat" />
      </Center>
    ),
    defaultErrorComponent: Crash,
    scrollRestoration: true,
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) leaveFocus();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
