/** Letters that the README says we set, by where they are at home: names, titles and words as viewers and shops write them. */
export const scripts: Readonly<Record<string, string>> = {
  'Latin with marks': 'Łódź Škoda Ñandú Çağrı Øresund Ærø Þór ŽŠČŘĚ ȘȚ Ġħ',
  Vietnamese: 'Bình giữ nhiệt đẹp ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  Greek: 'Ελένη Κούπα θερμός ΐ ΰ ή ώ Ἀθῆναι',
  Cyrillic: 'Термокружка Иван Їжак Ґанок Ўзбек Қазақ Ђорђе Њ ӘӨҮ',
  traditional: '繁體字漢堡龍鬱麵裡',
  Japanese: 'ステンレスボトル ひらがな 々〆ヶ 働く峠 東京',
  Korean: '김민수 보온컵 뷁 ㅋㅋㅋ ㅠㅠ 쌍꺼풀',
  Thai: 'แก้วเก็บอุณหภูมิ น้ำผึ้ง ๑๒๓',
  Devanagari: 'राजेश कप क्षत्रिय श्री ज्ञान १२३',
  Bengali: 'কাপ শ্রীমতী ক্ষুদ্র ৳১২৩',
  Arabic: 'كوب حراري پچگ لا إله',
  Hebrew: 'כוס תרמית שָׁלוֹם',
  emoji: '🎁 🇯🇵 🇨🇳 1️⃣ 👩🏽‍🚀 ❤️',
  'figures and marks': 'ⅣⅧⅹ ①②⑳ ㊙ ℃ № ™ ★☆♥→✓【】「」～—…•·×',
};

/** Currencies of the shops and platforms that we know of, TikTok Shop's first. */
export const currencies = (
  'USD GBP IDR MYR PHP SGD THB VND MXN BRL EUR JPY CNY HKD TWD MOP KRW INR RUB UAH KZT TRY PLN CZK HUF RON SEK NOK DKK ISK ' +
  'CHF AUD NZD CAD ARS CLP COP PEN CRC PYG UYU ILS AED SAR KWD QAR EGP MAD NGN GHS KES ZAR PKR BDT LKR NPR AZN GEL'
).split(' ');
