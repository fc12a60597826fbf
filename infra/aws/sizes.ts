/** What one of the three sizes stands for. Every value can be set by itself in the configuration. */
export type SizePreset = {
  /** Processor units, 1024 a core, in the steps that Fargate knows. */
  webTask: { cpu: number; memoryMb: number };
  workerTask: { cpu: number; memoryMb: number };
  webInstance: { x86_64: string; arm64: string };
  web: { min: number; desired: number; max: number };
  workers: { min: number; max: number };
  database: { instanceClass: string; multiAz: boolean; storageGb: number; storageMaxGb: number };
};

/**
 * Small serves some dozens of people at once, medium some hundreds, large more than a thousand.
 *
 * db.t4g.medium is the present class nearest to db.t2.medium: 2 cores, 4 GiB.
 */
export const sizes = {
  small: {
    webTask: { cpu: 512, memoryMb: 1024 },
    workerTask: { cpu: 512, memoryMb: 1024 },
    webInstance: { x86_64: "t3.small", arm64: "t4g.small" },
    web: { min: 2, desired: 2, max: 4 },
    workers: { min: 1, max: 2 },
    database: { instanceClass: "db.t4g.medium", multiAz: false, storageGb: 100, storageMaxGb: 400 },
  },
  medium: {
    webTask: { cpu: 1024, memoryMb: 2048 },
    workerTask: { cpu: 1024, memoryMb: 2048 },
    webInstance: { x86_64: "t3.medium", arm64: "t4g.medium" },
    web: { min: 2, desired: 2, max: 6 },
    workers: { min: 1, max: 4 },
    database: { instanceClass: "db.m7g.large", multiAz: true, storageGb: 100, storageMaxGb: 1000 },
  },
  large: {
    webTask: { cpu: 2048, memoryMb: 4096 },
    workerTask: { cpu: 2048, memoryMb: 4096 },
    webInstance: { x86_64: "m7i.large", arm64: "m7g.large" },
    web: { min: 2, desired: 4, max: 12 },
    workers: { min: 2, max: 8 },
    database: { instanceClass: "db.r7g.xlarge", multiAz: true, storageGb: 100, storageMaxGb: 4000 },
  },
} as const satisfies Record<string, SizePreset>;
