import "../../routes/home.ts";
