import { wireThemeSwitch } from "../theme.js";

wireThemeSwitch();
