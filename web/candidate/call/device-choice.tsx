import { useEffect, useState } from "react";
import { Select } from "#web/components/field.tsx";
import type { Call } from "./call.ts";
import { useCallText } from "./call-text.ts";

type Devices = { microphones: MediaDeviceInfo[]; speakers: MediaDeviceInfo[] };

/** Where the browser lets a page choose where its sound comes out. */
const choosesSpeaker = "setSinkId" in HTMLMediaElement.prototype;

/** Which microphone is heard and where the sound comes out, while it runs. Devices that come and go are followed. */
export function DeviceChoice({ call }: { call: Call }) {
  const { devices: text } = useCallText();
  const [{ microphones, speakers }, setDevices] = useState<Devices>({ microphones: [], speakers: [] });
  const [chosen, setChosen] = useState({ microphone: call.microphoneId(), speaker: call.speakerId() });
  useEffect(() => {
    let wanted = true;
    const look = () => {
      navigator.mediaDevices.enumerateDevices().then(
        (all) => {
          if (!wanted) return;
          const of = (kind: MediaDeviceKind) => all.filter((device) => device.kind === kind && device.deviceId !== "");
          setDevices({ microphones: of("audioinput"), speakers: of("audiooutput") });
          setChosen({ microphone: call.microphoneId(), speaker: call.speakerId() });
        },
        // Without a list there is nothing to choose, and what is heard stays.
        () => undefined,
      );
    };
    look();
    navigator.mediaDevices.addEventListener("devicechange", look);
    return () => {
      wanted = false;
      navigator.mediaDevices.removeEventListener("devicechange", look);
    };
  }, [call]);
  const options = (devices: MediaDeviceInfo[]) =>
    devices.map(({ deviceId, label }, index) => (
      <option key={deviceId} value={deviceId}>
        {label === "" ? text.unnamed(index + 1) : label}
      </option>
    ));
  return (
    <div className="grid w-full gap-3">
      <Select
        label={text.microphone}
        value={chosen.microphone}
        onChange={({ target }) => {
          setChosen({ ...chosen, microphone: target.value });
          call.useMicrophone(target.value);
        }}
      >
        {!microphones.some(({ deviceId }) => deviceId === chosen.microphone) && (
          <option value={chosen.microphone}>{text.usual}</option>
        )}
        {options(microphones)}
      </Select>
      {choosesSpeaker && speakers.length > 0 && (
        <Select
          label={text.speaker}
          value={chosen.speaker}
          onChange={({ target }) => {
            setChosen({ ...chosen, speaker: target.value });
            call.useSpeaker(target.value);
          }}
        >
          {!speakers.some(({ deviceId }) => deviceId === chosen.speaker) && (
            <option value={chosen.speaker}>{text.usual}</option>
          )}
          {options(speakers)}
        </Select>
      )}
    </div>
  );
}
