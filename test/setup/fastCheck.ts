/** Gives fast-check the seed of this run, so that a failing run can be repeated. */
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["LIFTCORE_SEED"]) });
