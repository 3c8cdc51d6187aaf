open MetaAi.Domain

let capex = CashFlow.CapitalExpenditure2024.Value
printfn "F#: %O %s" capex.Amount capex.Currency
