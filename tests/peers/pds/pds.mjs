// A real Bluesky server (PDS) with its directory, on loopback, and one account. One line says where they are; it ends
// with its standard input.
import { TestNetworkNoAppView } from '@atproto/dev-env'

const network = await TestNetworkNoAppView.create({})
const account = { handle: 'anna.test', email: 'anna@norvia.test', password: 'only-for-this-test' }
const made = await fetch(`${network.pds.url}/xrpc/com.atproto.server.createAccount`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(account),
})
const { did } = await made.json()
process.stdout.write(`${JSON.stringify({ pds: network.pds.url, plc: network.plc.url, did, ...account })}\n`)
process.stdin.resume()
process.stdin.on('end', async () => {
  await network.close()
  process.exit(0)
})
