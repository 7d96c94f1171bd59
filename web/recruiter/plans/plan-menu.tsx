import type { PlanSummary } from "#contract/api/plans.ts";
import { Menu, MenuItem } from "#web/components/menu.tsx";
import { downloadIcon, trashIcon } from "#web/recruiter/drawings.ts";
import type { PlanActions } from "./use-plan-actions.ts";

export function PlanMenu({ plan, actions }: { plan: Pick<PlanSummary, "title">; actions: PlanActions }) {
  return (
    <Menu label="More" name={`More for ${plan.title}`} busy={actions.busy}>
      <MenuItem icon="play" onChoose={actions.attempt}>
        Try as a candidate
      </MenuItem>
      <MenuItem icon="copy" onChoose={actions.duplicate}>
        Duplicate
      </MenuItem>
      <MenuItem icon={downloadIcon} onChoose={actions.exportJson}>
        Export as JSON
      </MenuItem>
      <MenuItem icon={trashIcon} onChoose={actions.archive}>
        Take off the list
      </MenuItem>
    </Menu>
  );
}
