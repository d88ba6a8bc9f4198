export interface Bill {
  metadata: { component: { 'bom-ref': string; name: string } };
  components: { 'bom-ref': string; name: string; scope: string; properties?: { name: string; value: string }[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

export function billOfMaterials(from: {
  all: Bill;
  dependencies: readonly string[];
  licences: readonly string[];
}): Bill;
