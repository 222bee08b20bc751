import fc from 'fast-check';

// One seed, so that a run that fails fails again.
fc.configureGlobal({ seed: 1855 });
