using LiveSession.Domain.Rounds.Exploration;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>An exploration: findings taken off the wall.</summary>
public abstract partial class ModeratingHub
{
    public Task<Receipt> TakeFindingDown(Wire.TakeFindingDown asked) => ToRound(asked, asked.RoundId, new TakeFindingDown(asked.Table));
}
