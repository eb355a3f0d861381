export { barbellHipThrust } from "./barbellHipThrust";
