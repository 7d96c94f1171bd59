import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { reportState } from "#contract/api/interviews.ts";
import { interviewStatus } from "#contract/terms.ts";
import { Field, Select } from "#web/components/field.tsx";
import { useLater } from "#web/components/use-later.ts";
import { type InterviewFilters as Filters, jobsQuery } from "#web/recruiter/queries.ts";
import { reportWords, statusWords } from "#web/recruiter/words.ts";

type Props = { value: Filters; onChange: (changed: Partial<Filters>) => void };

export function InterviewFilters({ value, onChange }: Props) {
  const jobs = useQuery(jobsQuery({ pageSize: 100 }));
  const [typed, setTyped] = useState(value.search ?? "");
  const settled = useLater(typed.trim(), 300);
  const asked = useRef(value.search ?? "");
  useEffect(() => {
    if (settled === asked.current) return;
    asked.current = settled;
    onChange({ search: settled === "" ? undefined : settled });
  }, [settled, onChange]);
  return (
    <search className="grid grid-cols-2 gap-3 lg:grid-cols-[2fr_1fr_1fr_1.5fr]">
      <div className="max-lg:col-span-2">
        <Field
          label="Search"
          type="search"
          placeholder="Name, address or plan"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Select
        label="Status"
        value={value.status ?? ""}
        onChange={(event) =>
          onChange({ status: interviewStatus.options.find((status) => status === event.target.value) })
        }
      >
        <option value="">Any</option>
        {interviewStatus.options.map((status) => (
          <option key={status} value={status}>
            {statusWords[status].label}
          </option>
        ))}
      </Select>
      <Select
        label="Report"
        value={value.report ?? ""}
        onChange={(event) => onChange({ report: reportState.options.find((state) => state === event.target.value) })}
      >
        <option value="">Any</option>
        {reportState.options.map((state) => (
          <option key={state} value={state}>
            {reportWords[state].label}
          </option>
        ))}
      </Select>
      <div className="max-lg:col-span-2">
        <Select
          label="Job"
          value={value.job ?? ""}
          onChange={(event) => onChange({ job: event.target.value === "" ? undefined : event.target.value })}
        >
          <option value="">Any</option>
          {jobs.data?.items.map((job) => (
            <option key={job.id} value={job.id}>
              {job.title}
            </option>
          ))}
        </Select>
      </div>
    </search>
  );
}
