interface Report {
  created: number
  updated: number
  unchanged: number
  bad: number
}

/** Taking the city's register of communities, on the page and on the command line. */
export const importing = {
  title: 'นำเข้ารายชื่อชุมชน',
  intro:
    'ใช้ไฟล์ CSV จากทะเบียนของเมือง ชื่อหัวตารางเป็นไทยหรืออังกฤษก็ได้ แถวที่ถูกต้องจะเข้าไป แถวที่มีปัญหาจะบอกเหตุผลให้ทุกแถว นำเข้าไฟล์เดิมซ้ำได้ ไม่เกิดรายการซ้ำ',
  file: 'ไฟล์ CSV',
  fileHint: 'หัวตาราง: ชื่อชุมชน, รหัสเขต, ประเภท, จำนวนบ้าน, จำนวนคน, ละติจูด, ลองจิจูด ไม่เกิน 5 MB',
  check: 'ตรวจดูก่อน ยังไม่บันทึก',
  take: 'นำเข้าแถวที่ถูกต้อง',
  noFile: 'ยังไม่ได้เลือกไฟล์',
  tooBig: 'ไฟล์ใหญ่เกิน 5 MB แบ่งเป็นหลายไฟล์แล้วส่งทีละไฟล์',
  checked: 'ผลการตรวจ (ยังไม่ได้บันทึก)',
  taken: 'นำเข้าแล้ว',
  report: ({ created, updated, unchanged, bad }: Report) =>
    `เพิ่มใหม่ ${created} · แก้ไข ${updated} · เหมือนเดิม ${unchanged} · มีปัญหา ${bad}`,
  badRow: (line: number, why: string) => `บรรทัด ${line}: ${why}`,
  badRows: 'แถวที่มีปัญหา',
  moreBadRows: (more: number) => `และอีก ${more} แถว แก้แถวเหล่านี้แล้วตรวจใหม่ จะเห็นแถวที่เหลือ`,
  missing: (columns: readonly string[]) =>
    `ไฟล์นี้ไม่มีช่อง ${columns.join(', ')} จึงยังไม่ได้นำเข้าอะไร ตรวจดูแถวแรกของไฟล์ว่าเป็นหัวตาราง`,
  columns: {
    name: 'ชื่อชุมชน',
    district: 'รหัสเขต',
    kind: 'ประเภท',
    houses: 'จำนวนบ้าน',
    people: 'จำนวนคน',
    lat: 'ละติจูด',
    lon: 'ลองจิจูด',
  },
  problems: {
    name_missing: 'ไม่มีชื่อชุมชน',
    name_too_long: 'ชื่อยาวเกิน 120 ตัวอักษร',
    district_unknown: 'ไม่รู้จักเขตนี้ ใส่รหัส 1001 ถึง 1050 หรือชื่อเขต',
    kind_unknown: 'ไม่รู้จักประเภทนี้ ใช้คำตามระเบียบปี 2555 หรือ 2564 เช่น แออัด เมือง ชานเมือง',
    houses_not_number: 'จำนวนบ้านต้องเป็นตัวเลขจำนวนเต็ม',
    people_not_number: 'จำนวนคนต้องเป็นตัวเลขจำนวนเต็ม',
    place_half: 'มีพิกัดแค่ตัวเดียว ต้องมีทั้งละติจูดและลองจิจูด หรือเว้นทั้งคู่',
    place_not_number: 'พิกัดต้องเป็นตัวเลข เช่น 13.7563',
    place_outside: 'พิกัดอยู่นอกกรุงเทพฯ ลองดูว่าสลับละติจูดกับลองจิจูดหรือไม่',
    twice_in_file: 'ชุมชนนี้มีในไฟล์ก่อนหน้าแล้ว',
    row_unreadable: 'อ่านไม่ได้ตั้งแต่บรรทัดนี้ อาจมีเครื่องหมาย " ที่เปิดแล้วไม่ปิด',
  },
}
