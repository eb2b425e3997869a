import { storiesOfBanBat } from './stories/ban-bat.ts'
import { storiesOfBanBu } from './stories/ban-bu.ts'
import { storiesOfBanKhrua } from './stories/ban-khrua.ts'
import { storiesOfBanLao } from './stories/ban-lao.ts'
import { storiesOfBangKhunThianCoast } from './stories/bang-khun-thian-coast.ts'
import { storiesOfBangKradi } from './stories/bang-kradi.ts'
import { storiesOfBangMot } from './stories/bang-mot.ts'
import { storiesOfHuaTakhe } from './stories/hua-takhe.ts'
import { storiesOfKhlongChan } from './stories/khlong-chan.ts'
import { storiesOfKhlongToei } from './stories/khlong-toei.ts'
import { storiesOfKoSanChao } from './stories/ko-san-chao.ts'
import { storiesOfKudiChin } from './stories/kudi-chin.ts'
import { storiesOfKudiKhao } from './stories/kudi-khao.ts'
import { storiesOfNangLoeng } from './stories/nang-loeng.ts'
import { storiesOfPakKhlong } from './stories/pak-khlong.ts'
import { storiesOfPomMahakan } from './stories/pom-mahakan.ts'
import { storiesOfPrachaNaruemit } from './stories/pracha-naruemit.ts'
import { storiesOfTalatNoi } from './stories/talat-noi.ts'
import { storiesOfTalatPhlu } from './stories/talat-phlu.ts'
import { storiesOfTrokKhaoMao } from './stories/trok-khao-mao.ts'
import type { StorySeed } from './types.ts'

/**
 * The demo's stories. What is said of a real place carries its source; makers, their families and what they say are
 * invented and marked.
 */
export const stories: StorySeed[] = [
  ...storiesOfBanBat,
  ...storiesOfBanBu,
  ...storiesOfBanKhrua,
  ...storiesOfKudiChin,
  ...storiesOfHuaTakhe,
  ...storiesOfNangLoeng,
  ...storiesOfBanLao,
  ...storiesOfTrokKhaoMao,
  ...storiesOfBangKradi,
  ...storiesOfPrachaNaruemit,
  ...storiesOfBangKhunThianCoast,
  ...storiesOfKoSanChao,
  ...storiesOfKudiKhao,
  ...storiesOfTalatNoi,
  ...storiesOfPomMahakan,
  ...storiesOfKhlongChan,
  ...storiesOfKhlongToei,
  ...storiesOfPakKhlong,
  ...storiesOfBangMot,
  ...storiesOfTalatPhlu,
]
