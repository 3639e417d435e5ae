import { wireSearchLoading } from "../load-search.js";
import { wireThemeSwitch } from "../theme.js";

wireThemeSwitch();
wireSearchLoading();
