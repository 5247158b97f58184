/**
 * Taiwan's government service-quality plans (提升服務品質執行計畫) as data: frameworks, plan objects, checks, exact scores.
 *
 * @packageDocumentation
 */
