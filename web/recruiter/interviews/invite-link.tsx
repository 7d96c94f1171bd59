import { Alert } from "#web/components/alert.tsx";
import { CopyBox } from "#web/components/copy-box.tsx";

/** A fresh link. Only a hash of it is kept, so this is the one time that anybody can read it. */
export function InviteLink({ url, name }: { url: string; name: string }) {
  return (
    <Alert kind="success" title={`The link for ${name} is ready`}>
      <div className="grid gap-3 pt-1">
        <p>
          <strong>It is shown only this once.</strong> Copy it now and send it to the candidate. If it gets lost, make a
          new link; the old one then stops working.
        </p>
        <CopyBox label="Invitation link" value={url} />
      </div>
    </Alert>
  );
}
