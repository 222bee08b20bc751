/** The source of an expression for what may stand, in folded text, between two names of a list or pair. */
export const JOINT = String.raw`^[»”"']?(?:(?:,? ?(?:and|&|or|plus|и|или|та|і|й|oraz|und|sowie|et|ou|y|e|o|en|och|ja|ve|và|a) |[,;] ?)(?:the |des |les |las |le |de |d'|di )?|[、・／/+–—-]| ?[([（] ?| [/+–—-] | |と|及び|および|や|와 |과 |和|與|与|跟|及|、|;)[«“„"]?$`;
