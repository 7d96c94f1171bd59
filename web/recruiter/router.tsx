/** Every address of the dashboard. Pages are loaded when they are first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import * as z from "zod";
import { reportState } from "#contract/api/interviews.ts";
import { interviewStatus } from "#contract/terms.ts";
import { ApiError } from "#web/api.ts";
import { Skeleton } from "#web/components/skeleton.tsx";
import { meQuery } from "./queries.ts";
import { queryClient } from "./query-client.ts";
import { NewOrganisationPage } from "./settings/new-organisation-page.tsx";
import { AppShell } from "./shell/app-shell.tsx";
import { NeedsOrganisation } from "./shell/needs-organisation.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { PageFailed } from "./shell/page-failed.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: PageFailed });
const pageNumber = z.coerce.number().int().min(1).optional().catch(undefined);
const text = z.string().max(100).optional().catch(undefined);

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: z.object({ next: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./account/sign-in-page.tsx"), "SignInPage"),
});
const signUp = createRoute({
  getParentRoute: () => root,
  path: "/sign-up",
  validateSearch: z.object({ next: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./account/sign-up-page.tsx"), "SignUpPage"),
});
const join = createRoute({
  getParentRoute: () => root,
  path: "/join/$id",
  component: lazyRouteComponent(() => import("./account/join-page.tsx"), "JoinPage"),
});
const password = createRoute({
  getParentRoute: () => root,
  path: "/password/$token",
  component: lazyRouteComponent(() => import("./account/password-page.tsx"), "PasswordPage"),
});

/** Everything for people who are signed in. */
const app = createRoute({
  getParentRoute: () => root,
  id: "app",
  component: AppShell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (error instanceof ApiError && error.code === "NOT_SIGNED_IN") {
        throw redirect({ to: "/sign-in", search: location.pathname === "/" ? {} : { next: location.href } });
      }
      throw error;
    }
  },
});
/** Everything that belongs to an organisation. */
const org = createRoute({ getParentRoute: () => app, id: "org", component: NeedsOrganisation });

const home = createRoute({
  getParentRoute: () => app,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/interviews", replace: true });
  },
});

const interviews = createRoute({
  getParentRoute: () => org,
  path: "/interviews",
  validateSearch: z.object({
    status: interviewStatus.optional().catch(undefined),
    report: reportState.optional().catch(undefined),
    job: text,
    search: text,
    page: pageNumber,
    purpose: z.enum(["assessment", "practice", "trial"]).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./interviews/interviews-page.tsx"), "InterviewsPage"),
});
const newInterview = createRoute({
  getParentRoute: () => org,
  path: "/interviews/new",
  validateSearch: z.object({ job: text, plan: text }),
  component: lazyRouteComponent(() => import("./interviews/new-interview-page.tsx"), "NewInterviewPage"),
});
/** Not under `org`: a practice interview belongs to a person and to no organisation. */
const interview = createRoute({
  getParentRoute: () => app,
  path: "/interviews/$id",
  component: lazyRouteComponent(() => import("./interviews/interview-frame.tsx"), "InterviewFrame"),
});
const overview = createRoute({
  getParentRoute: () => interview,
  path: "/",
  component: lazyRouteComponent(() => import("./interviews/overview-page.tsx"), "OverviewPage"),
});
const live = createRoute({
  getParentRoute: () => interview,
  path: "/live",
  component: lazyRouteComponent(() => import("./live/live-page.tsx"), "LivePage"),
});
const transcript = createRoute({
  getParentRoute: () => interview,
  path: "/transcript",
  validateSearch: z.object({ line: text }),
  component: lazyRouteComponent(() => import("./transcript/transcript-page.tsx"), "TranscriptPage"),
});
const report = createRoute({
  getParentRoute: () => interview,
  path: "/report",
  validateSearch: z.object({ version: pageNumber }),
  component: lazyRouteComponent(() => import("./report/report-page.tsx"), "ReportPage"),
});

const jobs = createRoute({
  getParentRoute: () => org,
  path: "/jobs",
  validateSearch: z.object({ page: pageNumber, archived: z.boolean().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./jobs/jobs-page.tsx"), "JobsPage"),
});
const job = createRoute({
  getParentRoute: () => org,
  path: "/jobs/$id",
  component: lazyRouteComponent(() => import("./jobs/job-page.tsx"), "JobPage"),
});
const comparison = createRoute({
  getParentRoute: () => org,
  path: "/jobs/$id/comparison",
  component: lazyRouteComponent(() => import("./jobs/comparison-page.tsx"), "ComparisonPage"),
});

const candidates = createRoute({
  getParentRoute: () => org,
  path: "/candidates",
  validateSearch: z.object({ q: z.string().trim().max(200).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./candidates/search-page.tsx"), "CandidateSearchPage"),
});

const plans = createRoute({
  getParentRoute: () => org,
  path: "/plans",
  validateSearch: z.object({ search: text, page: pageNumber }),
  component: lazyRouteComponent(() => import("./plans/plans-page.tsx"), "PlansPage"),
});
const draft = createRoute({
  getParentRoute: () => org,
  path: "/plans/draft",
  component: lazyRouteComponent(() => import("./draft/draft-page.tsx"), "DraftPage"),
});
const plan = createRoute({
  getParentRoute: () => org,
  path: "/plans/$id",
  validateSearch: z.object({ version: pageNumber }),
  component: lazyRouteComponent(() => import("./plan-editor/plan-editor-page.tsx"), "PlanEditorPage"),
});
const library = createRoute({
  getParentRoute: () => app,
  path: "/library",
  validateSearch: z.object({ field: text, search: text }),
  component: lazyRouteComponent(() => import("./library/library-page.tsx"), "LibraryPage"),
});
const libraryPlan = createRoute({
  getParentRoute: () => app,
  path: "/library/plans/$id",
  component: lazyRouteComponent(() => import("./library/library-plan-page.tsx"), "LibraryPlanPage"),
});
const libraryCompetency = createRoute({
  getParentRoute: () => app,
  path: "/library/competencies/$id",
  component: lazyRouteComponent(() => import("./library/library-competency-page.tsx"), "LibraryCompetencyPage"),
});

const evaluations = createRoute({
  getParentRoute: () => org,
  path: "/evaluations",
  validateSearch: z.object({
    state: z.enum(["pending", "running", "ready", "failed", "stuck"]).optional().catch(undefined),
    page: pageNumber,
  }),
  component: lazyRouteComponent(() => import("./other/evaluations-page.tsx"), "EvaluationsPage"),
});
const practice = createRoute({
  getParentRoute: () => app,
  path: "/practice",
  validateSearch: z.object({ page: pageNumber }),
  component: lazyRouteComponent(() => import("./other/practice-page.tsx"), "PracticePage"),
});
const users = createRoute({
  getParentRoute: () => app,
  path: "/users",
  validateSearch: z.object({ search: text, page: pageNumber }),
  component: lazyRouteComponent(() => import("./other/users-page.tsx"), "UsersPage"),
});
const organisation = createRoute({
  getParentRoute: () => org,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/organisation-page.tsx"), "OrganisationPage"),
});
const members = createRoute({
  getParentRoute: () => org,
  path: "/settings/members",
  component: lazyRouteComponent(() => import("./settings/members-page.tsx"), "MembersPage"),
});
const latency = createRoute({
  getParentRoute: () => org,
  path: "/settings/voice",
  validateSearch: z.object({ days: z.coerce.number().int().min(1).max(90).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./latency/latency-page.tsx"), "LatencyPage"),
});
const profile = createRoute({
  getParentRoute: () => app,
  path: "/profile",
  component: lazyRouteComponent(() => import("./settings/profile-page.tsx"), "ProfilePage"),
});
const firstOrganisation = createRoute({
  getParentRoute: () => app,
  path: "/organisations/new",
  component: NewOrganisationPage,
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signUp,
    join,
    password,
    app.addChildren([
      home,
      library,
      libraryPlan,
      libraryCompetency,
      practice,
      users,
      profile,
      firstOrganisation,
      interview.addChildren([overview, live, transcript, report]),
      org.addChildren([
        interviews,
        newInterview,
        jobs,
        job,
        comparison,
        candidates,
        plans,
        draft,
        plan,
        evaluations,
        organisation,
        members,
        latency,
      ]),
    ]),
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: () => <Skeleton className="p-2" />,
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: NotFoundPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
