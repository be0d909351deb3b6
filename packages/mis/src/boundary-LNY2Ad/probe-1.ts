import "./own-file.js";
