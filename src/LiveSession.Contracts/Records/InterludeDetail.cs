namespace LiveSession.Contracts.Records;

/// <summary>Nobody contributes: a break with its countdown, or a message to everybody.</summary>
/// <param name="Message">What every device shows; a break may have none.</param>
public sealed record InterludeDetail(InterludePurpose Purpose, string? Message = null) : RoundDetail;

/// <summary>What an interlude is for.</summary>
public enum InterludePurpose
{
    Break,
    Message,
}
