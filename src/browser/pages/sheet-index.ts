import { wireFilter } from "../sheet/wire-filter.js";

wireFilter();
