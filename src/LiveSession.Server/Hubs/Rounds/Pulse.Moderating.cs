using LiveSession.Domain.Rounds.Pulse;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A pulse: answers taken off the screens.</summary>
public abstract partial class ModeratingHub
{
    public Task<Receipt> HidePulseEntry(Wire.HidePulseEntry asked) => ToRound(asked, asked.RoundId, new HidePulseEntry(asked.Entry, asked.Hidden));
}
