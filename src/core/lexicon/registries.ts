/** Trial registries and other id systems: how their ids look, what makes one valid, where it is looked up. */

export interface RegistryFacts {
  /** As in the annotation: "ClinicalTrials.gov". */
  readonly registry: string;
  readonly country: string;
  /** How a well-formed id looks, for people: "NCT and eight digits". */
  readonly form: string;
  /** The public page of a normalised id, where the registry has one. */
  url(value: string): string | undefined;
}

/** Facts of a registry by the name that annotations carry. */
export function registryFacts(_registry: string): RegistryFacts | undefined {
  return undefined;
}
