/** A signature, and whether it is one of the key over the message: all in lower-case hex. */
export type Ed25519Vector = {
  readonly name: string;
  readonly key: string;
  readonly message: string;
  readonly signature: string;
  readonly good: boolean;
};

/** Order of the group, 2^252 + 27742317777372353535851937790883648493. */
const order = (1n << 252n) + 27742317777372353535851937790883648493n;

/** @source RFC 8032, section 7.1: TEST 1, TEST 2, TEST 3, TEST SHA(abc). */
const standard: readonly Omit<Ed25519Vector, "good">[] = [
  {
    name: "RFC 8032 TEST 1, an empty message",
    key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    message: "",
    signature:
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  },
  {
    name: "RFC 8032 TEST 2, one byte",
    key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    message: "72",
    signature:
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  },
  {
    name: "RFC 8032 TEST 3, two bytes",
    key: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    message: "af82",
    signature:
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  },
  {
    name: "RFC 8032 TEST SHA(abc)",
    key: "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
    message:
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    signature:
      "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
  },
];

/** S = k·a for R = (0, 1), the key a of TEST 1 and the message 72. */
const neutralS = "58c417b3a2665269f2291931ff74de319dd45e06323cb6c4dac010d5cd521501";

/** Encodings of the points whose order divides eight, and of the same points with a coordinate that is not reduced. */
const smallOrder: readonly string[] = [
  "0100000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000080",
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0000000000000000000000000000000000000000000000000000000000000080",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
];

/** Everything a verifier is held against: what it must take, and what only a careless one takes. */
export function ed25519Vectors(): readonly Ed25519Vector[] {
  const [first, second] = standard as [Omit<Ed25519Vector, "good">, Omit<Ed25519Vector, "good">];
  const bad = (name: string, changed: Partial<Ed25519Vector>, of = second): Ed25519Vector => ({
    ...of,
    name,
    good: false,
    ...changed,
  });
  const zero = "0".repeat(64);
  const [r, s] = [second.signature.slice(0, 64), second.signature.slice(64)];
  return [
    ...standard.map((one) => ({ ...one, good: true })),
    bad("another message", { message: "73" }),
    bad("the key of another", { key: first.key }),
    bad("a bit of R", { signature: flipped(r) + s }),
    bad("a bit of S", { signature: r + flipped(s) }),
    bad("S and the order added: the same equation, another text", { signature: r + plusOrder(s) }),
    bad("S equal to the order", { signature: r + littleEndian(order) }),
    bad("S of all ones", { signature: r + "f".repeat(64) }),
    bad("a signature of zeros", { signature: zero + zero }),
    // Whoever has the key of TEST 1 can make this one: the equation holds with R of order one.
    bad("R of order one, made with the key", { key: first.key, signature: `01${"0".repeat(62)}${neutralS}` }),
    bad("a key that is no point of the curve", { key: `02${"0".repeat(62)}` }),
    // Under a key of small order a signature without any secret fits some or all messages.
    ...smallOrder.map((key) =>
      bad(`the key ${key.slice(0, 4)}…${key.slice(-2)} of small order`, {
        key,
        signature: `01${"0".repeat(62)}${zero}`,
      }),
    ),
    ...smallOrder.map((point) =>
      bad(`R ${point.slice(0, 4)}…${point.slice(-2)} of small order`, { signature: point + s }),
    ),
  ];
}

function flipped(hex: string): string {
  return `${hex.slice(0, 8)}${hex[8] === "0" ? "1" : "0"}${hex.slice(9)}`;
}

function plusOrder(hex: string): string {
  return littleEndian(BigInt(`0x${Buffer.from(hex, "hex").reverse().toString("hex")}`) + order);
}

function littleEndian(number: bigint): string {
  return Buffer.from(number.toString(16).padStart(64, "0"), "hex").reverse().toString("hex");
}
