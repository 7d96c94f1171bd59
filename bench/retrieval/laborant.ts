import { type RetrievalCv } from "./retrieval-cv.ts";

export const laborant: RetrievalCv = {
  id: "laborant",
  language: "tr",
  profession: "lab technician",
  level: "junior",
  passages: [
    {
      id: "kisisel",
      page: 1,
      text: `Nehir Altunsoy-Varga, kimya laborantı, İzmir (Bornova)
Dört yıllık deneyim: önce bir su analiz laboratuvarı, şimdi ilaç üretiminde kalite kontrol. Vardiyalı çalışabilirim, ehliyetim B sınıfı.`,
    },
    {
      id: "ilac",
      page: 1,
      text: `Egeçiçek İlaç A.Ş., Kalite Kontrol Laborantı, Eylül 2022'den beri. Hammadde ve bitmiş ürünlerde HPLC, GC, Karl Fischer ve çözünme testleri. Günde ortalama yirmi numune, iki vardiya, on bir kişilik ekip. Günlük işlerim: numune kabulü ve kaydı, çözelti ve standart hazırlama, cihazların sabah kalibrasyonu, kromatogramların değerlendirilmesi, stabilite dolaplarının takibi, sonuçların LIMS sistemine girilmesi, laboratuvar defterinin tutulması, atıkların ayrılması, sarf malzeme siparişi. Yeni gelen iki arkadaşın cihaz eğitimini verdim; gece vardiyasında tek başıma çalıştım.`,
    },
    {
      id: "sapma",
      page: 1,
      text: `Bir parti şurupta sonuç sınırın hemen altında çıktı. Tekrar ölçmem ve iyi değeri yazmam istendi. Kabul etmedim, sapma formunu açtım ve amirimin amirine gittim. Sebep bozuk bir pipetti; partinin satışa çıkması bir hafta gecikti.`,
    },
    {
      id: "dogrulama",
      page: 1,
      text: `Üç yöntemin validasyonunda görev aldım: doğrusallık, geri kazanım, tekrarlanabilirlik. Raporları ben yazdım, denetçi yalnızca bir tarih düzeltti. GMP eğitimi her yıl, veri bütünlüğü eğitimi 2023.`,
    },
    {
      id: "kaza",
      page: 1,
      text: `Bir stajyerin eline nitrik asit döküldüğünde önce suyun altına tuttum, sonra yardım çağırdım. Yara izi kalmadı. O günden sonra göz duşlarını her pazartesi kendim deniyorum ve deftere imza atıyorum.`,
    },
    {
      id: "su",
      page: 2,
      text: `Körfez Çevre Analiz, İzmir, Laborant, 2020–2022. Atık su ve içme suyunda pH, KOİ, ağır metaller (ICP-MS), mikrobiyoloji. Körfezden tekneyle numune alma. ISO 17025 denetiminde cihaz kayıtlarından sorumluydum.`,
    },
    {
      id: "tasarruf",
      page: 2,
      text: `Çözücü israfını fark ettim: kolonlar gece boyunca boşuna yıkanıyordu. Zamanlayıcı önerdim, ayda 60 litre asetonitril kazandık. Önerim fabrikanın yılın fikri seçildi, ödülüyle ekibe çay makinesi aldık.`,
    },
    {
      id: "okul",
      page: 2,
      text: `Laborant ve Veteriner Sağlık önlisans, Manisa, 2020, ortalama 3,41. Kimya meslek lisesi, Aydın, 2018. İngilizce B1, Macarca babamdan. Bilgisayar: LIMS, Empower, Excel.`,
    },
  ],
  questions: [
    { ask: "HPLC ve Karl Fischer deneyimi olan laborant", passages: ["ilac"], overlap: true },
    {
      ask: "Üstünüz sizden dürüst olmayan bir davranış beklediğinde ne yaptınız?",
      passages: ["sapma"],
      overlap: false,
    },
    { ask: "ISO 17025 denetiminde sorumluluk", passages: ["su"], overlap: true },
    { ask: "Acil durumda ilk müdahale", passages: ["kaza"], overlap: false },
    { ask: "Masrafları düşüren bir buluşunuz var mı?", passages: ["tasarruf"], overlap: false },
    { ask: "Validasyon raporları ve GMP eğitimi", passages: ["dogrulama"], overlap: true },
    { ask: "ICP-MS analysis of heavy metals", passages: ["su"], overlap: true, crossLanguage: true },
    {
      ask: "Refusing to falsify a measurement under pressure",
      passages: ["sapma"],
      overlap: false,
      crossLanguage: true,
    },
  ],
};
