import { wireSearchLoading } from "../load-search.js";
import { wirePreviews } from "../preview.js";
import { wireProvisionPanel } from "../provision-panel.js";
import { wireThemeSwitch } from "../theme.js";

wireThemeSwitch();
wireSearchLoading();
wireProvisionPanel();
wirePreviews();
