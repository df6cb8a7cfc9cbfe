export const about = {
  title: 'About CrossTune',
  version: 'Version',
  runtime: 'Runtime',
  platform: 'Platform',
  dataFolder: 'Data folder',
  copyDiagnostics: 'Copy diagnostics',
  diagnosticsCopied: 'Diagnostics copied',
  diagnosticsFailed: 'The diagnostics could not be copied.',
  diagnosticsHint: 'Versions, counts and the last problems, for a bug report. No names, titles or keys.',
  licences: 'Licences',
  licence: 'Free software under the MIT licence. Without an OMDb key, nothing leaves this computer.',
}
