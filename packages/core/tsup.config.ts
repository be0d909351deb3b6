import { entriesOf } from "@career-benchmarks/tooling/entries";
import { library } from "@career-benchmarks/tooling/tsup";

export default library(entriesOf("src"));
