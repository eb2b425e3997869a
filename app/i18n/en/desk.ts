import type { Phrases } from '../phrases.ts'
import { board, bulk, question } from './desk/board.ts'
import { community } from './desk/community.ts'
import { frame } from './desk/frame.ts'
import { goods } from './desk/goods.ts'
import { handwork } from './desk/handwork.ts'
import { listing } from './desk/listing.ts'
import { maker } from './desk/maker.ts'
import { onboarding } from './desk/onboarding.ts'
import { payment } from './desk/payment.ts'
import { product } from './desk/product.ts'
import { story } from './desk/story.ts'
import { task } from './desk/task.ts'
import { today } from './desk/today.ts'

export const desk: Phrases['desk'] = {
  ...{
    board,
    bulk,
    community,
    frame,
    goods,
    handwork,
    listing,
    maker,
    onboarding,
    payment,
    product,
    question,
    story,
    task,
    today,
  },
}
