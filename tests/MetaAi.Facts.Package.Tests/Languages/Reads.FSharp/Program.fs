open MetaAi.Domain

let capex = CashFlow.CapitalExpenditure[2024].From("Znews").Value
printfn "F#: %O %s" capex.Amount capex.Currency
