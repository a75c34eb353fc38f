using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A choice: one ballot.</summary>
public sealed partial class PhoneHub
{
    // Not given up when the phone goes: a command that has arrived is carried out.
    public Task<Receipt> CastBallot(Wire.CastBallot asked) => ballots.CastAsync(Device, asked, CancellationToken.None);
}
