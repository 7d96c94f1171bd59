import { useEffect, useState } from "react";
import { DoorPage } from "./door-page.tsx";
import { InterviewPage } from "./interview-page.tsx";
import { placeOf } from "./place.ts";
import { ProblemPage } from "./problem-page.tsx";
import { RecordPage } from "./record-page.tsx";

/** Which page, by the address. Three pages need no router. */
export function App() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = () => setPath(location.pathname);
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, []);
  const go = (to: string) => {
    history.pushState(null, "", to);
    setPath(to);
    window.scrollTo(0, 0);
  };
  const place = placeOf(path);
  switch (place.page) {
    case "door":
      return <DoorPage token={place.token} go={go} />;
    case "interview":
      return <InterviewPage key={place.id} id={place.id} go={go} />;
    case "record":
      return <RecordPage key={place.id} id={place.id} go={go} />;
    case "nowhere":
      return <ProblemPage problem="not_found" />;
  }
}
