import "#web/without-eval.ts";
import "./candidate.css";
import { createRoot } from "react-dom/client";
import { PageTitle } from "#web/components/page-title.tsx";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<PageTitle>Interview</PageTitle>);
