import { wireLists } from "../sheet/wire-lists.js";
import { wirePrinting } from "../sheet/wire-printing.js";

wireLists();
wirePrinting();
