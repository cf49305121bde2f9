import fc from 'fast-check';

// what passed once passes again; another seed tries other values
fc.configureGlobal({ seed: Number(process.env['BASE_IMAGE_GATE_SEED'] ?? 1) });
