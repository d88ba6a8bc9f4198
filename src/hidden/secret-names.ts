const secretName =
  /token|secret|passw|passphrase|credential|api[_-]?key|authorization|jwt|signature|^(?:set-)?cookie$/i;

/** Whether a header, a key or a member of that name lets somebody in. */
export const isSecretName = (name: string): boolean => secretName.test(name);
