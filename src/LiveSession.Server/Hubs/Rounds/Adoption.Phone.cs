using LiveSession.Domain.Rounds.Adoption;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>An adoption: one's own yes.</summary>
public sealed partial class PhoneHub
{
    public Task<Receipt> AdoptAmbition(Wire.AdoptAmbition asked) => ToRound(asked, asked.RoundId, new AdoptAmbition(Me, MyTable, asked.Adopted));
}
