import { library } from "@career-benchmarks/tooling/tsup";

export default library();
