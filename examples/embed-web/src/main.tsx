import { render } from "preact";
import { App } from "./app.js";
import { keepForOffline } from "./page/keep-for-offline.js";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/csv.css";
import "./styles/form.css";
import "./styles/print.css";

const root = document.getElementById("app");
if (root) render(<App />, root);
keepForOffline();
