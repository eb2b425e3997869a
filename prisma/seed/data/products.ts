import { goodsOfAnsorissunnah } from './products/ansorissunnah.ts'
import { goodsOfBanBat } from './products/ban-bat.ts'
import { goodsOfBanBu } from './products/ban-bu.ts'
import { goodsOfBanKhrua } from './products/ban-khrua.ts'
import { goodsOfBanLao } from './products/ban-lao.ts'
import { goodsOfBanPhanThom } from './products/ban-phan-thom.ts'
import { goodsOfBangKhunThianCoast } from './products/bang-khun-thian-coast.ts'
import { goodsOfBangKradi } from './products/bang-kradi.ts'
import { goodsOfBangMot } from './products/bang-mot.ts'
import { goodsOfCharoenChai } from './products/charoen-chai.ts'
import { goodsOfDinDaeng } from './products/din-daeng.ts'
import { goodsOfHuaTakhe } from './products/hua-takhe.ts'
import { goodsOfKhianNiwatKaiChae } from './products/khian-niwat-kai-chae.ts'
import { goodsOfKhlongBangLuang } from './products/khlong-bang-luang.ts'
import { goodsOfKhlongChan } from './products/khlong-chan.ts'
import { goodsOfKhlongLatMayom } from './products/khlong-lat-mayom.ts'
import { goodsOfKhlongToei } from './products/khlong-toei.ts'
import { goodsOfKoSanChao } from './products/ko-san-chao.ts'
import { goodsOfKudiChin } from './products/kudi-chin.ts'
import { goodsOfKudiKhao } from './products/kudi-khao.ts'
import { goodsOfMinBuriOldMarket } from './products/min-buri-old-market.ts'
import { goodsOfNangLoeng } from './products/nang-loeng.ts'
import { goodsOfPakKhlong } from './products/pak-khlong.ts'
import { goodsOfPrachaNaruemit } from './products/pracha-naruemit.ts'
import { goodsOfTalatNoi } from './products/talat-noi.ts'
import { goodsOfTalatPhlu } from './products/talat-phlu.ts'
import { goodsOfThaTian } from './products/tha-tian.ts'
import { goodsOfTrokKhaoMao } from './products/trok-khao-mao.ts'
import type { ProductSeed } from './types.ts'

/** The demo's goods, by community. Prices, certificates and stock are invented and marked so. */
export const products: ProductSeed[] = [
  ...goodsOfBanKhrua,
  ...goodsOfHuaTakhe,
  ...goodsOfBanBat,
  ...goodsOfBanBu,
  ...goodsOfTalatNoi,
  ...goodsOfNangLoeng,
  ...goodsOfKudiChin,
  ...goodsOfKudiKhao,
  ...goodsOfBanLao,
  ...goodsOfTrokKhaoMao,
  ...goodsOfAnsorissunnah,
  ...goodsOfTalatPhlu,
  ...goodsOfKhlongBangLuang,
  ...goodsOfKhlongLatMayom,
  ...goodsOfKoSanChao,
  ...goodsOfBangMot,
  ...goodsOfMinBuriOldMarket,
  ...goodsOfPrachaNaruemit,
  ...goodsOfKhlongToei,
  ...goodsOfKhlongChan,
  ...goodsOfDinDaeng,
  ...goodsOfCharoenChai,
  ...goodsOfBangKhunThianCoast,
  ...goodsOfBangKradi,
  ...goodsOfKhianNiwatKaiChae,
  ...goodsOfBanPhanThom,
  ...goodsOfThaTian,
  ...goodsOfPakKhlong,
]
