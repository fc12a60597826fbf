import "../../cli/command.ts";
import "../../../../web/src/shell/shell.ts";
