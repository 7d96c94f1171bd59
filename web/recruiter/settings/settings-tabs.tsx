import { Link } from "@tanstack/react-router";

const tab =
  "inline-flex min-h-11 items-center border-b-3 border-transparent px-2 font-medium whitespace-nowrap text-ink-soft hover:text-ink sm:px-3 aria-[current=page]:border-brand aria-[current=page]:text-brand-strong";

export function SettingsTabs() {
  return (
    <nav aria-label="Settings" className="border-b border-line">
      <div className="flex flex-wrap sm:gap-1">
        <Link to="/settings" activeOptions={{ exact: true }} className={tab}>
          Organisation
        </Link>
        <Link to="/settings/members" className={tab}>
          Members
        </Link>
        <Link to="/settings/voice" className={tab}>
          Voice latency
        </Link>
      </div>
    </nav>
  );
}
