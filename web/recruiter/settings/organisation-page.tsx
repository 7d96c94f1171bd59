import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Organisation, patchOrganisation } from "#contract/api/people.ts";
import { jurisdiction } from "#contract/ids.ts";
import { call } from "#web/api.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Checkbox, Field, Select } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Skeleton } from "#web/components/skeleton.tsx";
import { useToast } from "#web/components/toast.tsx";
import { organisationQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { BandsField } from "./bands-field.tsx";
import { ModelsField } from "./models-field.tsx";
import { RoomRecordingField } from "./room-recording-field.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

const places: Record<ReturnType<typeof jurisdiction.parse>, string> = {
  gl: "Near the candidate, anywhere",
  eu: "Within the European Union",
  us: "Within the United States",
};

function OrganisationForm({ organisation, mayChange }: { organisation: Organisation; mayChange: boolean }) {
  const [name, setName] = useState(organisation.name);
  const [settings, setSettings] = useState(organisation.settings);
  const toast = useToast();
  const save = useAction(() => call(patchOrganisation, { body: { name, settings } }), {
    stale: [["organisation"], ["me"]],
    onDone: () => toast({ text: "The settings are saved." }),
  });
  const change = (part: Partial<typeof settings>) => setSettings({ ...settings, ...part });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <fieldset disabled={!mayChange} className="grid gap-6">
        <Card className="grid max-w-3xl gap-5">
          <h2 className="font-serif text-title font-semibold">What candidates see</h2>
          <Field
            label="Name of the organisation"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Field
            label="Contact"
            maxLength={200}
            value={settings.contact}
            hint="An address or a person whom candidates may ask. Shown before the interview begins."
            onChange={(event) => change({ contact: event.target.value })}
          />
        </Card>
        <Card className="grid max-w-3xl gap-5">
          <h2 className="font-serif text-title font-semibold">Invitations</h2>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field
              label="Links work for (days)"
              type="number"
              required
              min={1}
              max={90}
              value={settings.invitationDays}
              onChange={(event) => change({ invitationDays: event.target.valueAsNumber || 1 })}
            />
            <Select
              label="Where new interviews are kept"
              value={settings.jurisdiction}
              onChange={(event) => change({ jurisdiction: jurisdiction.parse(event.target.value) })}
              hint="Interviews that exist stay where they are."
            >
              {jurisdiction.options.map((entry) => (
                <option key={entry} value={entry}>
                  {places[entry]}
                </option>
              ))}
            </Select>
          </div>
        </Card>
        <Card className="grid max-w-3xl gap-5">
          <h2 className="font-serif text-title font-semibold">CVs</h2>
          <Checkbox
            label="Search in CVs across candidates"
            hint="Candidates are asked whether theirs may be found, and can take it back at any time. All other CVs are removed when their interview ends. Turned off, nobody finds anything; what candidates have allowed stays until they take it back."
            checked={settings.candidateSearch}
            onChange={(event) => change({ candidateSearch: event.target.checked })}
          />
        </Card>
        <Card className="grid max-w-3xl gap-5">
          <h2 className="font-serif text-title font-semibold">Spoken interviews</h2>
          <RoomRecordingField
            wish={settings.roomRecording}
            isAvailable={organisation.canRecordRooms}
            onChange={(roomRecording) => change({ roomRecording })}
          />
        </Card>
        <Card className="grid max-w-3xl gap-5">
          <h2 className="font-serif text-title font-semibold">Reports</h2>
          <Checkbox
            label="Reviewers rate first, then read the report"
            hint="People judge more independently when they have not seen a number yet."
            checked={settings.rateFirst}
            onChange={(event) => change({ rateFirst: event.target.checked })}
          />
          <BandsField bands={settings.bands} onChange={(bands) => change({ bands })} />
        </Card>
        <Card className="grid max-w-3xl gap-5">
          <h2 className="font-serif text-title font-semibold">AI</h2>
          <ModelsField
            models={settings.models}
            available={organisation.availableModels}
            transcribers={organisation.availableTranscribers}
            onChange={(models) => change({ models })}
          />
          <Checkbox
            label="Traces may hold what was said"
            hint="Only where whoever runs this platform has connected a tracing service. Without this, traces hold figures alone: models, times, costs, scores."
            checked={settings.traceContent}
            onChange={(event) => change({ traceContent: event.target.checked })}
          />
        </Card>
        <Failure error={save.error} />
        {mayChange && (
          <div>
            <Button look="primary" type="submit" busy={save.isPending}>
              Save settings
            </Button>
          </div>
        )}
      </fieldset>
    </form>
  );
}

export function OrganisationPage() {
  const query = useQuery(organisationQuery);
  const { may } = useMe();
  return (
    <>
      <PageTitle>Settings</PageTitle>
      <SettingsTabs />
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} label="Loading the settings" />}
      {!may("owner") && <Alert>Only owners can change these. Ask one of them if something should be different.</Alert>}
      {query.isSuccess && <OrganisationForm key={query.data.id} organisation={query.data} mayChange={may("owner")} />}
    </>
  );
}
