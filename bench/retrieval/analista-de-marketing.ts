import { type RetrievalCv } from "./retrieval-cv.ts";

export const analistaDeMarketing: RetrievalCv = {
  id: "analista-de-marketing",
  language: "pt",
  profession: "marketing",
  level: "experienced",
  passages: [
    {
      id: "resumo",
      page: 1,
      text: `Caetana Vilhena Sorrentino | Marketing digital | Florianópolis, SC | aceita trabalho remoto
Sete anos entre dados e texto: comecei escrevendo legendas para uma padaria e hoje cuido de um orçamento de R$ 4 milhões por ano.`,
    },
    {
      id: "ferramentas",
      page: 1,
      text: `Ferramentas: Google Ads, Meta Ads, GA4, Looker Studio, HubSpot, RD Station, Figma, SQL básico. Certificações: Google Ads Search e Measurement (2024), HubSpot Inbound (2022).`,
    },
    {
      id: "marola",
      page: 1,
      text: `Marola Cosméticos (loja virtual, 90 pessoas) — Coordenadora de Marketing de Performance, desde 2021. Duas analistas, um designer, uma agência de vídeo. Busca paga, redes sociais, e-mail e afiliados no Brasil e em Portugal. No dia a dia: planejamento mensal de verba por canal, reunião de segunda com estoque e atendimento, roteiro e aprovação de criativos, páginas de destino com testes, calendário de datas, painéis para a diretoria, negociação com a agência de vídeo e com a transportadora quando a campanha promete prazo. Em Portugal, adaptação de textos e preços com uma revisora do Porto.`,
    },
    {
      id: "cac",
      page: 1,
      text: `Baixei o custo de aquisição de R$ 87 para R$ 52 em dez meses: desliguei metade das campanhas de marca, que só colhiam quem já vinha, e provei com um teste por estado em que as vendas não caíram.`,
    },
    {
      id: "email",
      page: 1,
      text: `E-mail: de disparos diários para toda a base a seis fluxos por comportamento. Enviamos um terço do volume e a receita do canal dobrou; cancelamentos de inscrição caíram 70 %.`,
    },
    {
      id: "crise",
      page: 1,
      text: `Em 2022 um lote de protetor solar provocou alergia e o assunto explodiu num domingo. Em duas horas estava no ar um comunicado com o número do lote, sem "lamentamos eventuais transtornos"; respondi pessoalmente a 340 mensagens. O recolhimento terminou em nove dias e a nota da marca voltou ao que era em um mês.`,
    },
    {
      id: "influencia",
      page: 2,
      text: `Contratei dezoito criadoras pequenas em vez de uma famosa, com contrato que proíbe filtro na pele. Custo por venda 40 % menor. Uma delas criticou um produto no próprio vídeo e mantivemos no ar: foi o mais visto do ano.`,
    },
    {
      id: "erro",
      page: 2,
      text: `Errei a vírgula de um cupom na Black Friday: 90 % em lugar de 9 %. Foram 41 minutos e R$ 63 mil. Avisei a diretora antes de corrigir, honramos os pedidos e escrevi a lista de conferência que hoje duas pessoas assinam.`,
    },
    {
      id: "agencia",
      page: 2,
      text: `Agência Tucum & Filhas, Curitiba — Analista, 2018 a 2021. Contas de uma rede de clínicas, um festival de teatro e uma fábrica de bicicletas. SEO técnico e conteúdo: tráfego orgânico das clínicas de 8 para 70 mil visitas por mês.`,
    },
    {
      id: "estudos",
      page: 2,
      text: `Jornalismo, Londrina, 2017. Especialização em análise de dados, 2020 (a distância). Inglês fluente, espanhol intermediário. Voluntária num cursinho popular: redação, sábados de manhã.`,
    },
  ],
  questions: [
    { ask: "Como você baixou o custo de aquisição?", passages: ["cac"], overlap: true },
    { ask: "Conte como administrou um escândalo com clientes furiosos.", passages: ["crise"], overlap: false },
    { ask: "Qual foi seu deslize mais caro?", passages: ["erro"], overlap: false },
    { ask: "SEO técnico e tráfego orgânico", passages: ["agencia"], overlap: true },
    { ask: "Experiência com criadoras e contrato de conteúdo", passages: ["influencia"], overlap: true },
    { ask: "Automação de newsletters segmentadas", passages: ["email"], overlap: false },
    { ask: "Google Ads and HubSpot certifications", passages: ["ferramentas"], overlap: true, crossLanguage: true },
    {
      ask: "Who manages a small marketing group across two countries?",
      passages: ["marola"],
      overlap: true,
      crossLanguage: true,
    },
  ],
};
