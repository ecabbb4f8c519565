// Starts the Homeostat language server for .econ files, and shows the files that are part of the language.
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

async function activate(context) {
  const command = vscode.workspace.getConfiguration('homeostat').get('command');
  client = new LanguageClient(
    'homeostat',
    'Homeostat',
    { command, args: ['language-server'] },
    {
      documentSelector: [
        { scheme: 'file', language: 'homeostat' },
        { scheme: 'untitled', language: 'homeostat' },
      ],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.econ') },
    },
  );
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider('homeostat', {
      provideTextDocumentContent: (uri) =>
        client.sendRequest('homeostat/libraryText', { uri: uri.toString(true) }),
    }),
  );
  await client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
