import './ui/base.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { startKeys } from './palette/palette.svelte.ts'
import { startRouter } from './routing/router.svelte.ts'
import { startSession } from './session/session.svelte.ts'
import { startOutbox } from './shell/outbox.svelte.ts'
import { countVisit, watchInstall } from './shell/install.svelte.ts'
import { startWorker } from './shell/worker.svelte.ts'
import { firstLanguage, speak } from './words/words.svelte.ts'

watchInstall()
await speak(firstLanguage())
await Promise.all([startRouter(), startSession()])

const target = document.getElementById('app')!
target.replaceChildren()
mount(App, { target })

startOutbox()
startKeys()
void countVisit()
void startWorker()
