const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** `2026-08-18T23:59:59+08:00` as people write it, in the zone it is written in: answers come in the zone of the law. */
export function moment(instant) {
  const [year, month, day] = instant.slice(0, 10).split("-");
  return `${Number(day)} ${months[Number(month) - 1]} ${year} pukul ${instant.slice(11, 16).replace(":", ".")}`;
}

/** The clock of this machine as the service reads instants: whole seconds. */
export function clock() {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
