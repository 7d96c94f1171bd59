import { type RetrievalCv } from "./retrieval-cv.ts";

export const platformEngineer: RetrievalCv = {
  id: "platform-engineer",
  language: "en",
  profession: "platform engineer",
  level: "senior",
  passages: [
    {
      id: "head",
      page: 1,
      text: `Dashiell Nakagawa-Brandt
SRE / Platform | Utrecht, NL (EU citizen) | open to remote, CET ± 2 h
k8s · terraform · go · linux · prometheus · postgres · vault · argo cd · cilium · gcp + bare metal`,
    },
    {
      id: "cert",
      page: 1,
      text: `CERTS: CKA 2021 (renewed 2024), CKS 2022, GCP Professional Cloud DevOps Engineer 2023. LANGUAGES: English C2, Japanese native, German B2, Dutch B1 and improving in the canteen.`,
    },
    {
      id: "vossel",
      page: 1,
      text: `VOSSEL PAY (payments, 220 ppl) — Senior Platform Engineer — 06/2021 → now
Platform team of 5 for 16 product teams. 3 regions, 41 clusters when I came, 6 now. PCI-DSS scope. Everything in git, nobody has kubectl in production except through a recorded break-glass session. Stack: GKE in two regions and bare metal (Talos) in a third, Argo CD, Cilium, Vault, Postgres through an operator, Kafka as a managed service, Buildkite. My part: networks, identity, upgrades, cost; colleagues hold build, data stores and developer experience. Quarterly survey of the product teams, 7.9 of 10 at the last one, open comments answered one by one.`,
    },
    {
      id: "multi",
      page: 1,
      text: `- consolidated clusters: namespaces per team, network policies by default, quotas, a cost sheet each Monday. 41 → 6, one upgrade a quarter instead of a permanent one. Two teams were angry for a while about lost admin rights; I paired with each for a sprint until their deploys were quicker than before`,
    },
    {
      id: "golden",
      page: 1,
      text: `- golden path: "make service" gives a repo with CI, dashboards, alerts, SLO and a rollout by canary. First deploy of a new joiner went from 11 days to the afternoon of day one. 74 of 90 services are on it; nobody was forced`,
    },
    {
      id: "oncall",
      page: 1,
      text: `- on-call was 2 people and 60 pages a week. Deleted every alert that no one had acted on in 90 days, tied the rest to SLOs, split the rota by product team. Now 4 pages a week, paid, with the next morning off`,
    },
    {
      id: "dr",
      page: 2,
      text: `- disaster recovery: restore of the ledger (Postgres, 7 TB) to another region tested every month, by a different person each time and from the written steps only. RTO 38 min measured, 4 h promised. First rehearsal took 19 h and two backups turned out empty It is announced to the regulator once a year with the log of all twelve rehearsals attached. Runbook of nine pages, kept outside of what it restores, on paper in two safes as well. Next step, agreed for the coming year: the card scheme's settlement files, for which today a person in Frankfurt has to be woken.`,
    },
    {
      id: "secrets",
      page: 2,
      text: `- Vault in front of everything: database logins that live an hour, no static keys in CI (OIDC). Found 212 credentials in git history with a scanner, rotated all within nine days, no outage`,
    },
    {
      id: "auditor",
      page: 2,
      text: `- PCI auditor's counterpart for infra, 3 years in a row. Evidence comes from scripts, not screenshots; the annual assessment shrank from 5 weeks of my time to 6 days`,
    },
    {
      id: "greenfinch",
      page: 2,
      text: `GREENFINCH STREAMING (audio, 60 ppl) — SRE — 2018 → 2021
Own hardware in two Frankfurt racks plus a cloud CDN. 90 Gbit/s on Sunday evenings, podcasts and radio plays for children.`,
    },
    {
      id: "hw",
      page: 2,
      text: `- bought, racked and cabled 48 servers, PXE to Talos in 12 min. Negotiated the colo contract (power price capped, 24 months). Half of the cloud quote over three years, and I can still replace a fan blindfolded`,
    },
    {
      id: "ebpf",
      page: 2,
      text: `- chased a 200 ms hiccup for six weeks: eBPF traces → conntrack table → a cron job that flushed routes. The write-up became the post that got me invited to two meetups`,
    },
    {
      id: "helpdesk",
      page: 2,
      text: `BOREAL OFFICE IT — helpdesk, later sysadmin — 2014 → 2018
80 dental practices, Windows and printers mostly. Where I learned patience, PowerShell, and that "it was like that before" is data. Duties: tickets by phone (some 25 a day), Active Directory and group policies, backup tapes and later NAS replication, X-ray workstations with their own opinions about updates, VPN for dentists at home, stock of toner, onboarding of new practices with cabling on Saturdays. Wrote scripts that set up a workstation in 40 minutes where it had taken a morning.`,
    },
    {
      id: "vossel-duties",
      page: 2,
      text: `vossel, other: cilium service mesh with mTLS (2023), gVisor sandbox for untrusted jobs, image signing with cosign, admission by Kyverno, Renovate for 300 repos, Backstage catalogue that is generated and thus true`,
    },
    {
      id: "observability",
      page: 3,
      text: `vossel, other: moved metrics from a vendor to Prometheus + Thanos, traces to Tempo, logs to Loki; retention 13 months, bill down from 61k to 14k euros a month, sampling agreed on with each team`,
    },
    {
      id: "database",
      page: 3,
      text: `vossel, other: Postgres as a service (CloudNativePG), 120 instances, minor upgrades at any time, major ones by logical replication with under 5 s of read-only; pgbouncer, pg_stat reviews with the teams every month`,
    },
    {
      id: "incident-role",
      page: 3,
      text: `vossel, other: incident commander on the rota of six, 23 majors led. Templates for updates to banks every thirty minutes, scribe always a second person, review within five working days`,
    },
    {
      id: "greenfinch-build",
      page: 3,
      text: `greenfinch, other: CI on own runners with a remote cache (Bazel), median build 19 → 4 min, monorepo of 70 developers; release train twice a day; feature flags self-hosted`,
    },
    {
      id: "greenfinch-ddos",
      page: 3,
      text: `greenfinch, other: two DDoS attacks in 2020 (310 Gbit/s, demand for bitcoin). Anycast scrubbing through an upstream, nobody paid, podcast feeds degraded for 25 min in total`,
    },
    {
      id: "oss",
      page: 3,
      text: `oss: reviewer for a cert-manager DNS webhook, small patches in Thanos and Talos; own: "tidyns", cleans orphaned namespaces (400 stars). Talks in Utrecht (2022) and Ghent (2024) on deleting clusters`,
    },
    {
      id: "edu",
      page: 3,
      text: `edu: BSc Computer Engineering, Sendai 2013; exchange year Karlsruhe; thesis on scheduling for disk arrays. Military service none. Hobbies: bouldering, repair café (toasters are my specialty)`,
    },
  ],
  questions: [
    { ask: "Has he passed official Kubernetes exams?", passages: ["cert"], overlap: false },
    { ask: "How did you reduce pages for people on-call?", passages: ["oncall"], overlap: true },
    { ask: "Do you actually try out whether your backups can be restored?", passages: ["dr"], overlap: true },
    { ask: "Leaked passwords in repositories cleaned up", passages: ["secrets"], overlap: false },
    {
      ask: "Making it easy for developers to launch something of their own quickly",
      passages: ["golden"],
      overlap: false,
    },
    { ask: "Tell me about a bug that was extremely hard to find.", passages: ["ebpf"], overlap: false },
    { ask: "Who has racked and cabled servers?", passages: ["hw"], overlap: true },
    {
      ask: "Give an example of resistance against a change you drove, and how you met it.",
      passages: ["multi"],
      overlap: false,
    },
    { ask: "Has he been the counterpart of a PCI auditor?", passages: ["auditor"], overlap: true },
    { ask: "Prometheus, Thanos, Tempo and Loki", passages: ["observability"], overlap: true },
    { ask: "Postgres major upgrades by logical replication", passages: ["database"], overlap: true },
    { ask: "Have you been extorted by hackers?", passages: ["greenfinch-ddos"], overlap: false },
    { ask: "Incident commander for majors", passages: ["incident-role"], overlap: true },
    { ask: "Supply chain: image signing, admission, Renovate", passages: ["vossel-duties"], overlap: true },
    { ask: "Contributions to community code and conference appearances", passages: ["oss"], overlap: false },
  ],
};
